package dev.armature.annotation;

/** How the requests to a table are paid for. */
public enum BillingMode {
    /** For each request. */
    PAY_PER_REQUEST,
    /** For capacity that is reserved ahead, in read and write capacity units per second. */
    PROVISIONED
}
