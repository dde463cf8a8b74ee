package dev.armature.engine.operation;

import dev.armature.runtime.value.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How far the reading of a SELECT has come: for each of the requests that it is read by, where that goes on. A value; the
 * changes return another.
 */
final class ReadPosition {
    /** Where one request goes on. */
    sealed interface Part {
        /** At the beginning. */
        record Start() implements Part {}

        /** Behind the item with this key. */
        record Behind(Item key) implements Part {}

        /** Nowhere: all is read. */
        record End() implements Part {}
    }

    static final Part START = new Part.Start();
    static final Part END = new Part.End();

    private final List<Part> parts;

    ReadPosition(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Returns the position before the first item of so many requests. */
    static ReadPosition start(int requests) {
        return new ReadPosition(Collections.nCopies(requests, START));
    }

    List<Part> parts() {
        return parts;
    }

    boolean isEnd() {
        return parts.stream().allMatch(END::equals);
    }

    ReadPosition with(int request, Part part) {
        List<Part> changed = new ArrayList<>(parts);
        changed.set(request, part);
        return new ReadPosition(changed);
    }
}
