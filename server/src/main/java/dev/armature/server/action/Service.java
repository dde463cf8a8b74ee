package dev.armature.server.action;

/** The services that are spoken, each with operations of its own. */
enum Service {
    /** Tables and items. */
    TABLES("DynamoDB_20120810."),
    /** Streams. */
    STREAMS("DynamoDBStreams_20120810.");

    private final String namespace;

    Service(String namespace) {
        this.namespace = namespace;
    }

    /** Returns how the header {@code X-Amz-Target} names an operation. */
    String target(String operation) {
        return namespace + operation;
    }
}
