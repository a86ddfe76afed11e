#!/bin/sh
# The service's tests with their coverage, as `make ci` and the CI workflow run them. Writes coverage/cobertura-coverage.xml
# and coverage/junit.xml below the root of the repository.
set -eu
cd "$(dirname "$0")/../../.."
exec npx vitest run apps/dashtam --reporter=default --reporter=junit --outputFile.junit=coverage/junit.xml \
  --coverage.enabled --coverage.include='apps/dashtam/src/**' --coverage.reporter=cobertura --coverage.reporter=text-summary
