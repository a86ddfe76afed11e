#!/bin/sh
# Makes the roles when the database's container starts for the first time.
set -eu
: "${MIGRATOR_PASSWORD:?}" "${SERVICE_PASSWORD:?}"
exec psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  -v migrator_password="$MIGRATOR_PASSWORD" -v service_password="$SERVICE_PASSWORD" \
  -f /roles/roles.sql
