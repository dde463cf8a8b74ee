package dev.armature.runtime.operation;

/** How the requests to a table are paid for. */
public enum BillingMode {
    /** For capacity that is reserved ahead: what the service takes if nothing is said. */
    PROVISIONED,
    /** For each request. */
    PAY_PER_REQUEST
}
