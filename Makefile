# Limbeck and Dashtam. `make help` lists the targets.
.DEFAULT_GOAL := help
.PHONY: help start test build check lint format clean

help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  \1|\2/' | column -t -s '|'

node_modules/.package-lock.json: package-lock.json
	npm install --no-save --no-audit --no-fund
	@touch $@

build: node_modules/.package-lock.json ## Install what is missing and build the packages
	@npm run --silent build

start: build ## Migrate Dashtam on an embedded PostgreSQL and serve it (port 8000, or PORT)
	@npm run --silent start --workspace dashtam

test: build ## Run every test, on every PostgreSQL that is here
	npm test

check: build ## Check the types
	npm run check

lint: build ## Check format, lint rules, unused exports and package shape
	npm run lint

format: node_modules/.package-lock.json ## Format all files
	npm run format

clean: ## Remove what was built and the embedded database
	rm -rf packages/*/dist apps/dashtam/.data

include apps/dashtam/dashtam.mk
