create access method gone type index handler bthandler;
