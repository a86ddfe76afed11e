create text search dictionary gone (template = simple);
