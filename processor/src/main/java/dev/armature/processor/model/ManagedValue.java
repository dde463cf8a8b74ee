package dev.armature.processor.model;

/** A component whose value the runtime sets. */
public enum ManagedValue {
    VERSION("@Version"),
    CREATED_AT("@CreatedAt"),
    UPDATED_AT("@UpdatedAt");

    private final String annotation;

    ManagedValue(String annotation) {
        this.annotation = annotation;
    }

    /** Returns the annotation that declares it, as it is written. */
    public String annotation() {
        return annotation;
    }
}
