#!/bin/sh
# What a container of Dashtam runs: `serve` (the default) migrates and then becomes the service, `migrate` only migrates,
# `limbeck ...` runs the command line.
#
# MIGRATE_ON_START=true    serve migrates first; several replicas may do so at once (default)
# MIGRATE_ON_START=wait    serve waits until something else has migrated, for WAIT_SECONDS (600) at most
# MIGRATE_ON_START=false   serve starts at once
set -eu
cd "$(dirname "$0")/.."

limbeck() {
  node ../../node_modules/limbeck/bin/limbeck.js "$@"
}

# A shell hands no signal on to what it waits for. The migration gets it, rolls back and ends; the service never starts.
migrate() {
  stopped=
  # Not by the function: that would be a shell of its own, and the signal would end there.
  node ../../node_modules/limbeck/bin/limbeck.js upgrade head &
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
    echo "error: stopped during the migration, so the service does not start" >&2
    exit 143
  fi
  if [ "$code" -ne 0 ]; then
    echo "error: the migration failed, so the service does not start" >&2
    exit "$code"
  fi
}

wait_for_head() {
  remaining=${WAIT_SECONDS:-600}
  until limbeck status --quiet >/dev/null 2>&1; do
    remaining=$((remaining - 1))
    if [ "$remaining" -le 0 ]; then
      echo "error: the database is not at head, so the service does not start" >&2
      limbeck status >&2 || true
      exit 1
    fi
    sleep 1
  done
}

if [ -z "${DATABASE_URL:-}" ]; then
  echo "error: DATABASE_URL is not set" >&2
  exit 1
fi

case "${1:-serve}" in
  serve)
    case "${MIGRATE_ON_START:-true}" in
      true) migrate ;;
      wait) wait_for_head ;;
      false) ;;
      *) echo "error: MIGRATE_ON_START is true, wait or false" >&2; exit 1 ;;
    esac
    exec node --import jiti/register src/serve.ts
    ;;
  migrate) migrate ;;
  limbeck)
    shift
    exec node ../../node_modules/limbeck/bin/limbeck.js "$@"
    ;;
  *) exec "$@" ;;
esac
