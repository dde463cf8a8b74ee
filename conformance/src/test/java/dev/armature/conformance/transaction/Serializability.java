package dev.armature.conformance.transaction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether transactions over a few numbers are strictly serializable: whether they can be put in an order that explains
 * every outcome, and in which each comes after all that had ended when it began. Searches, and never looks twice at the same
 * transactions done with the same numbers left.
 */
final class Serializability {
    /** Sets {@code written} to {@code value} if {@code checked} is {@code expected}. */
    record Write(int checked, long expected, int written, long value, boolean committed) {}

    /** What one transaction saw, all numbers, or what it wrote. */
    record Transaction(Optional<List<Long>> seen, Optional<Write> write, long invokedAt, long returnedAt) {
        private boolean fits(List<Long> numbers) {
            return seen.stream().allMatch(numbers::equals)
                    && write.stream()
                            .allMatch(done -> (numbers.get(done.checked()) == done.expected()) == done.committed());
        }

        private List<Long> after(List<Long> numbers) {
            List<Long> after = new ArrayList<>(numbers);
            write.filter(Write::committed).ifPresent(done -> after.set(done.written(), done.value()));
            return after;
        }
    }

    private record State(BitSet done, List<Long> numbers) {}

    private Serializability() {}

    /** Returns whether a history that began with these numbers has an order. */
    static boolean holds(List<Transaction> history, List<Long> first) {
        List<Transaction> byInvocation = history.stream()
                .sorted(Comparator.comparingLong(Transaction::invokedAt))
                .toList();
        Deque<State> open = new ArrayDeque<>();
        Set<State> seen = new HashSet<>();
        open.push(new State(new BitSet(), first));
        while (!open.isEmpty()) {
            State state = open.pop();
            if (state.done().cardinality() == byInvocation.size()) {
                return true;
            }
            if (seen.add(state)) {
                pushNext(byInvocation, state, open);
            }
        }
        return false;
    }

    private static void pushNext(List<Transaction> history, State state, Deque<State> open) {
        long firstReturn = Long.MAX_VALUE;
        for (int i = state.done().nextClearBit(0);
                i < history.size();
                i = state.done().nextClearBit(i + 1)) {
            Transaction next = history.get(i);
            if (next.invokedAt() > firstReturn) {
                return;
            }
            firstReturn = Math.min(firstReturn, next.returnedAt());
            if (next.fits(state.numbers())) {
                BitSet done = (BitSet) state.done().clone();
                done.set(i);
                open.push(new State(done, next.after(state.numbers())));
            }
        }
    }
}
