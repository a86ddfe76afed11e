#!/bin/sh
# Ends with 0 where containers can run; else says in one line what is missing, and ends with 1.
command -v docker >/dev/null 2>&1 || { echo "Docker is not installed"; exit 1; }
docker compose version >/dev/null 2>&1 || { echo "Docker has no Compose plugin"; exit 1; }
docker info >/dev/null 2>&1 || { echo "Docker's engine does not run"; exit 1; }
