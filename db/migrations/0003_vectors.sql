CREATE TABLE "vectors" (
	"workspace" text NOT NULL,
	"model" text NOT NULL,
	"hash" text NOT NULL,
	"vector" real[] NOT NULL,
	CONSTRAINT "vectors_workspace_model_hash_pk" PRIMARY KEY("workspace","model","hash")
);
