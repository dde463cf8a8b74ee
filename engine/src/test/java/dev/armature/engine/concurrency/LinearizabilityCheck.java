package dev.armature.engine.concurrency;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for an order of the calls on one register that respects their times and explains their results, after Wing and
 * Gong: of the calls that no other one precedes, try each that fits the state, and remember what led nowhere.
 */
final class LinearizabilityCheck {
    private record Position(BitSet done, Optional<Long> state) {}

    private final List<Call> calls;
    private final Set<Position> deadEnds = new HashSet<>();

    private LinearizabilityCheck(List<Call> calls) {
        this.calls = calls;
    }

    /** Returns whether such an order exists for the calls on an item that is not there at first. */
    static boolean isLinearizable(List<Call> calls) {
        return new LinearizabilityCheck(calls).search(new BitSet(), Optional.empty());
    }

    private boolean search(BitSet done, Optional<Long> state) {
        if (done.cardinality() == calls.size()) {
            return true;
        }
        if (!deadEnds.add(new Position((BitSet) done.clone(), state))) {
            return false;
        }
        long firstEnd = Long.MAX_VALUE;
        for (int i = done.nextClearBit(0); i < calls.size(); i = done.nextClearBit(i + 1)) {
            firstEnd = Math.min(firstEnd, calls.get(i).end());
        }
        for (int i = done.nextClearBit(0); i < calls.size(); i = done.nextClearBit(i + 1)) {
            Call call = calls.get(i);
            if (call.begin() <= firstEnd && call.fits(state)) {
                done.set(i);
                if (search(done, call.apply(state))) {
                    return true;
                }
                done.clear(i);
            }
        }
        return false;
    }
}
