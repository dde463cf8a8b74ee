package dev.armature.processor.diagnostic;

/** What a diagnostic does to the compilation. */
public enum Severity {
    /** Fails it. */
    ERROR,
    /** Is shown; {@code @SuppressWarnings("ARM-105")} on the component or its record silences it. */
    WARNING,
    /** Is shown where notes are asked for. */
    NOTE
}
