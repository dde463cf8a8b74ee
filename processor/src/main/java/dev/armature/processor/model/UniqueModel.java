package dev.armature.processor.model;

/**
 * What no two items share a value within.
 *
 * @param scope the declared scope, empty for the attribute alone, at the place that says so
 * @param isPerPartition whether items of different partitions may have the same value
 */
public record UniqueModel(Declared<String> scope, boolean isPerPartition) {

    /** Returns the place that says that the value is unique. */
    public Origin origin() {
        return scope.origin();
    }
}
