package dev.armature.conformance.history;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether a history of one item is linearizable: whether its calls can be put in an order in which each takes effect
 * between its invocation and its return, and every outcome is what that order gives.
 *
 * <p>The search is Wing and Gong's with Lowe's memory: it takes calls one after the other that could come next, steps back
 * where an outcome does not fit, and never looks twice at the same calls done with the same value left.
 */
final class Linearizability {
    private final List<Event> history;

    private Linearizability(List<Event> history) {
        this.history = history;
    }

    /** Returns whether the history of an item that was not there at first is linearizable. */
    static boolean holds(List<Event> history) {
        List<Event> byInvocation = history.stream()
                .sorted(Comparator.comparingLong(Event::invokedAt))
                .toList();
        return new Linearizability(byInvocation).search();
    }

    /** The calls done so far, by position in the history, and the value that they left. */
    private record State(BitSet done, Optional<Long> value) {}

    private boolean search() {
        Deque<State> open = new ArrayDeque<>();
        Set<State> seen = new HashSet<>();
        open.push(new State(new BitSet(), Optional.empty()));
        while (!open.isEmpty()) {
            State state = open.pop();
            if (state.done().cardinality() == history.size()) {
                return true;
            }
            if (seen.add(state)) {
                pushNext(state, open);
            }
        }
        return false;
    }

    /** Adds the states after each call that could come next: one that began before any other left had returned. */
    private void pushNext(State state, Deque<State> open) {
        long firstReturn = Long.MAX_VALUE;
        for (int i = state.done().nextClearBit(0);
                i < history.size();
                i = state.done().nextClearBit(i + 1)) {
            Event event = history.get(i);
            if (event.invokedAt() > firstReturn) {
                return;
            }
            firstReturn = Math.min(firstReturn, event.returnedAt());
            if (event.action().outcome(state.value()).equals(event.outcome())) {
                BitSet done = (BitSet) state.done().clone();
                done.set(i);
                open.push(new State(done, event.action().after(state.value())));
            }
        }
    }
}
