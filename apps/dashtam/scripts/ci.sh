#!/bin/sh
# The checks of Dashtam's migrations, the same on a developer's machine (`make ci`) and in the CI workflow. Needs
# DATABASE_URL: a database that may be emptied. Without one an embedded PostgreSQL is started. SKIP_TESTS=1 leaves out the
# last step.
set -eu
cd "$(dirname "$0")/.."

if [ -z "${DATABASE_URL:-}" ]; then
  exec ../../node_modules/.bin/jiti scripts/with-database.ts sh "$PWD/scripts/ci.sh" "$@"
fi

step() {
  printf '\n==> %s\n' "$1"
}
limbeck() {
  node ../../node_modules/limbeck/bin/limbeck.cjs "$@"
}

step "Migration syntax: every revision loads, and its types hold"
limbeck history >/dev/null
(cd ../.. && npx tsc --build)

step "Heads: exactly one"
heads=$(limbeck heads)
echo "$heads"
[ "$(printf '%s\n' "$heads" | wc -l)" -eq 1 ] || { echo "error: several heads: join them with limbeck merge" >&2; exit 1; }

step "Files: every revision is committed"
if git rev-parse --git-dir >/dev/null 2>&1; then
  uncommitted=$(git status --porcelain -- migrations)
  [ -z "$uncommitted" ] || { printf 'error: not committed:\n%s\n' "$uncommitted" >&2; exit 1; }
else
  echo "no repository here: not checked"
fi

step "Lint: no danger in what is new, no naive time and a way back in all"
limbeck lint
limbeck lint base:heads --rule unreadable-sql --rule naive-timestamp --rule downgrade-missing \
  --rule message-too-short --rule date-before-parent
limbeck lint --models --rule naive-timestamp

step "Checklist: the eight points of a review, as far as a program can tell"
limbeck checklist

step "Upgrade path: from base to head on an empty database"
limbeck downgrade base
limbeck upgrade head
limbeck current --check-heads

step "Drift: the models are what the revisions make"
limbeck check

step "Proof: every revision goes up, down and up over generated rows"
limbeck verify --all

step "Time zones: every instant is a TIMESTAMPTZ"
../../node_modules/.bin/jiti scripts/list-instants.ts

step "Downgrade path: back to base and up again, with rows"
../../node_modules/.bin/jiti scripts/fill.ts head
limbeck downgrade base

step "Upgrade path: from the first revision to head on a filled database"
limbeck upgrade bce8c437167b
../../node_modules/.bin/jiti scripts/fill.ts bce8c437167b
# What these take away they have written elsewhere before, which no program can see.
limbeck upgrade head --allow loses-data
limbeck status

if [ "${SKIP_TESTS:-}" != 1 ]; then
  step "Tests on the migrated schema, with coverage"
  sh scripts/run-tests.sh
fi
step "All checks passed"
