#!/bin/sh
# What a container of Dashtam runs: `serve` (the default) migrates and then becomes the service, `migrate` only migrates,
# `limbeck ...` runs the command line.
#
# MIGRATE_ON_START=true    serve migrates first; several replicas may do so at once (default)
# MIGRATE_ON_START=wait    serve waits until something else has migrated, for WAIT_SECONDS (600) at most
# MIGRATE_ON_START=false   serve starts at once
#
# HEALTH_PORT=8080         a migration answers /live and /ready on this port while it runs
# MIGRATION_ROLE=owner     revisions run as this role (see limbeck.config.ts)
set -eu
cd "$(dirname "$0")/.."

# Runs the command line and ends where it fails. A shell hands no signal on to what it waits for: this one does. What was
# under way is rolled back, and the service never starts.
before_start() {
  failure=$1
  shift
  stopped=
  node ../../node_modules/limbeck/bin/limbeck.cjs "$@" &
  child=$!
  trap 'stopped=yes; kill -TERM "$child" 2>/dev/null || true' TERM INT
  code=0
  wait "$child" || code=$?
  while kill -0 "$child" 2>/dev/null; do
    code=0
    wait "$child" || code=$?
  done
  trap - TERM INT
  if [ -n "$stopped" ]; then
    echo "error: stopped before the start, so the service does not start" >&2
    exit 143
  fi
  if [ "$code" -ne 0 ]; then
    echo "error: $failure, so the service does not start" >&2
    exit "$code"
  fi
}
migrate() {
  before_start "the migration failed" upgrade head ${HEALTH_PORT:+--serve-health "$HEALTH_PORT"}
}

if [ -z "${DATABASE_URL:-}" ]; then
  echo "error: DATABASE_URL is not set" >&2
  exit 1
fi

case "${1:-serve}" in
  serve)
    case "${MIGRATE_ON_START:-true}" in
      true) migrate ;;
      wait) before_start "the database is not at head" wait --timeout "${WAIT_SECONDS:-600}" ;;
      false) ;;
      *) echo "error: MIGRATE_ON_START is true, wait or false" >&2; exit 1 ;;
    esac
    exec ../../node_modules/.bin/jiti src/serve.ts
    ;;
  migrate) migrate ;;
  limbeck)
    shift
    exec node ../../node_modules/limbeck/bin/limbeck.cjs "$@"
    ;;
  *) exec "$@" ;;
esac
