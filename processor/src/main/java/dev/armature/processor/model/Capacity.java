package dev.armature.processor.model;

/**
 * Provisioned capacity as declared, in units per second; 0 where not set.
 *
 * @param read read capacity units
 * @param write write capacity units
 */
public record Capacity(Declared<Long> read, Declared<Long> write) {

    /** Returns whether either number was given. */
    public boolean isSet() {
        return read.value() != 0 || write.value() != 0;
    }
}
