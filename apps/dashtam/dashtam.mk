# Dashtam's targets. They run in containers where Docker, its Compose plugin and its engine are there; with LOCAL=1, or
# without these, on the database of DATABASE_URL or else on the one that `make start` runs. Each says which.
.PHONY: dev-up dev-down dev-reset dev-logs dev-status test-up test-down test-logs ci-test ci migrate-create \
  migrate-create-manual migrate-up migrate migrate-down migrate-history migrate-current migrate-status migrate-show \
  migrate-audit migrate-lint migrate-heads migrate-merge migrate-check migrate-stamp migrate-reset migrate-verify migration

compose_folder := apps/dashtam/compose
dev_compose := docker compose -f $(compose_folder)/docker-compose.dev.yml
test_compose := docker compose -f $(compose_folder)/docker-compose.test.yml
ci_compose := docker compose -f $(compose_folder)/docker-compose.ci.yml

find_docker := sh apps/dashtam/scripts/find-docker.sh
limbeck = @if [ -z "$(LOCAL)" ] && $(find_docker) >/dev/null; then echo "(in a container)"; $(dev_compose) run --rm migrate limbeck $(1); \
  else echo "(on this machine)"; cd apps/dashtam && npx limbeck $(1); fi
needs_docker = @reason=$$($(find_docker)) || { echo "error: $$reason; use make start, or LOCAL=1 with the migrate targets" >&2; exit 1; }
# The shell reads the message from the environment, so that it may hold any character.
needs_message = $(if $(MESSAGE),,$(error Say what the revision does: make $@ MESSAGE="add a column"))
export MESSAGE

dev-up: ## Start the development containers: the database is migrated, then the service starts
	$(needs_docker)
	@$(dev_compose) up --build --detach --wait
	@echo "Dashtam answers at http://localhost:$${APP_PORT:-8000} (documentation under /docs), PostgreSQL on port $${POSTGRES_PORT:-5432}"

dev-down: ## Stop the development containers; their data stays
	$(needs_docker)
	@$(dev_compose) down

dev-reset: ## Remove the development database and start anew (asks first)
	$(needs_docker)
	@if [ -t 0 ]; then printf 'Remove all data of the development database? Type yes: '; read answer; [ "$$answer" = yes ]; fi
	@$(dev_compose) down --volumes
	@$(MAKE) dev-up

dev-logs: ## Follow the logs of the development containers
	$(needs_docker)
	@$(dev_compose) logs --follow

dev-status: ## Show the development containers
	$(needs_docker)
	@$(dev_compose) ps

test-up: ## Start the test containers; returns once the database is at head
	$(needs_docker)
	@$(test_compose) up --build --detach --wait

test-down: ## Stop the test containers; their data goes
	$(needs_docker)
	@$(test_compose) down --volumes

test-logs: ## Follow the logs of the test containers
	$(needs_docker)
	@$(test_compose) logs --follow

ci-test: ## Migrate and test in containers, as CI does
	$(needs_docker)
	@$(ci_compose) up --build --exit-code-from tests; code=$$?; $(ci_compose) down --volumes; exit $$code

ci: build ## Every check of the migrations, as the CI workflow runs them (SKIP_TESTS=1 leaves out the tests)
	@sh apps/dashtam/scripts/ci.sh

migrate-create: ## Write a revision from the changed models: MESSAGE="add a column"
	$(needs_message)
	$(call limbeck,revision --autogenerate -m "$$MESSAGE")

migrate-create-manual: ## Write an empty revision: MESSAGE="move the data"
	$(needs_message)
	$(call limbeck,revision -m "$$MESSAGE")

migrate-up: ## Run every pending revision
	$(call limbeck,upgrade head)

migrate-down: ## Take the newest revision back (asks first)
	@if [ -t 0 ]; then printf 'Take the newest revision back? Type yes: '; read answer; [ "$$answer" = yes ] || { echo "Rollback cancelled"; exit 1; }; fi
	$(call limbeck,downgrade -1)

migrate-history: ## List the revisions, newest first
	$(call limbeck,history -i)

migrate-current: ## Show where the database stands
	$(call limbeck,current --verbose)

migrate-status: ## Show what is pending; ends with 3 when something is
	$(call limbeck,status)

migrate-show: ## Show one revision: REVISION=head
	$(call limbeck,show $(or $(REVISION),head))

migrate-lint: ## Look for danger in the revisions that are new, and go through the checklist of a review
	$(call limbeck,lint)
	$(call limbeck,checklist)

migrate-audit: ## Show when each change reached the database, by whom, and every column of dates and times
	$(call limbeck,history --log)

migrate-heads: ## Show the newest revisions
	$(call limbeck,heads)

migrate-merge: ## Join several heads: MESSAGE="merge feature branches"
	$(needs_message)
	$(call limbeck,merge -m "$$MESSAGE")

migrate-check: ## Compare the models with the database; writes nothing
	$(call limbeck,check)

migrate-stamp: ## Record a revision as applied without running it: REVISION=head
	$(if $(REVISION),,$(error Name the revision: make migrate-stamp REVISION=head))
	$(call limbeck,stamp $(REVISION))

migrate-reset: ## Take every revision back and run them again: all data goes (asks first)
	@if [ -t 0 ]; then printf 'Remove all data of the database? Type yes: '; read answer; [ "$$answer" = yes ] || { echo "Reset cancelled"; exit 1; }; fi
	$(call limbeck,downgrade base)
	$(call limbeck,upgrade head)

migrate-verify: build ## Prove every revision up, down and up on a scratch database with rows
	@SKIP_TESTS=1 DATABASE_URL= sh apps/dashtam/scripts/ci.sh

# The originals' names.
migrate: migrate-up
migration: migrate-create
