# The two commands that matter: `make run` and `make test`.
PIPELINE ?= pipelines/sci-tech-policy.yaml
SWIFT ?= swift
# One binary: Swift's own libraries are linked in, where the platform allows it.
STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
RELEASE := $(SWIFT) build -c release $(STATIC) --scratch-path .build-release

.PHONY: run build test lint format bench docs setup clean

# Sets up, builds, and runs the main pipeline on seeds/. Exit code 3 means "done, with documents in
# quarantine": one of the seeds is a broken download.
run: build
	@./.build-release/release/quern run $(PIPELINE) || [ $$? -eq 3 ]

build: setup
	$(RELEASE) --product quern

test: setup
	scripts/test

lint:
	scripts/lint

format:
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Plugins Tests Examples

bench: build
	scripts/bench

docs: build
	scripts/docs

setup:
	@scripts/setup

clean:
	rm -rf .build .build-* out .quern
