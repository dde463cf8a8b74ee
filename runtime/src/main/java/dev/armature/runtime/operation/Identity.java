package dev.armature.runtime.operation;

/**
 * Who made a change that no request made.
 *
 * @param principalId the service that did
 * @param type {@code Service}
 */
public record Identity(String principalId, String type) {
    /** The service itself, which deletes items that expire. */
    public static final Identity TIME_TO_LIVE = new Identity("dynamodb.amazonaws.com", "Service");
}
