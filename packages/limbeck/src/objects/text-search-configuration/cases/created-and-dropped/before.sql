create text search configuration gone (copy = english);
