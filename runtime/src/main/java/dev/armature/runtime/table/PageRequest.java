package dev.armature.runtime.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a query's results to read.
 *
 * @param size how many results the page holds at most, one or more
 * @param token where it begins: what {@link Page#nextToken()} of the page before gave; empty for the first page
 */
public record PageRequest(int size, Optional<String> token) {
    /** Checks the size. */
    public PageRequest {
        if (size < 1) {
            throw new IllegalArgumentException("A page holds at least one result, not " + size);
        }
    }

    /** Returns the request for the first page. */
    public static PageRequest of(int size) {
        return new PageRequest(size, Optional.empty());
    }

    /**
     * Returns the request for the page that begins at {@code token}.
     *
     * @param token what {@link Page#nextToken()} gave; null, as a parameter that a caller left out, for the first page
     */
    public static PageRequest of(int size, @Nullable String token) {
        return new PageRequest(size, Optional.ofNullable(token));
    }
}
