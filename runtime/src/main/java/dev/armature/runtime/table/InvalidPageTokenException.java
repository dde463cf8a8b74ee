package dev.armature.runtime.table;

/** Says that a page token is damaged, or was made by another query. Nothing was sent. */
public final class InvalidPageTokenException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidPageTokenException(String message) {
        super(message);
    }
}
