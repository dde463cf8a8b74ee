package dev.armature.server.protocol.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * The least and most that a length, a number of elements or a number itself may be, both included.
 *
 * @param least {@link Long#MIN_VALUE} where there is no such limit
 * @param most {@link Long#MAX_VALUE} where there is no such limit
 */
public record Limits(long least, long most) {
    /** No limits. */
    public static final Limits NONE = new Limits(Long.MIN_VALUE, Long.MAX_VALUE);

    private static final String LENGTH = "have length";

    /** Returns the limits with {@code least} alone. */
    public static Limits atLeast(long least) {
        return new Limits(least, Long.MAX_VALUE);
    }

    /** Returns the limits with {@code most} alone. */
    public static Limits atMost(long most) {
        return new Limits(Long.MIN_VALUE, most);
    }

    /** Returns what a length must satisfy, in the service's words. */
    List<String> ofLength() {
        List<String> constraints = new ArrayList<>();
        if (most < Long.MAX_VALUE) {
            constraints.add(Violations.must(noMore(LENGTH)));
        }
        if (least > Long.MIN_VALUE) {
            constraints.add(Violations.must(noLess(LENGTH)));
        }
        return constraints;
    }

    boolean allow(long measure) {
        return measure >= least && measure <= most;
    }

    void checkLength(Object value, long length, Violations violations) {
        check(value, length, LENGTH, violations);
    }

    void checkValue(long value, Violations violations) {
        check(value, value, "have value", violations);
    }

    private void check(Object value, long measure, String what, Violations violations) {
        if (measure > most) {
            violations.add(value, noMore(what));
        }
        if (measure < least) {
            violations.add(value, noLess(what));
        }
    }

    private String noMore(String what) {
        return what + " less than or equal to " + most;
    }

    private String noLess(String what) {
        return what + " greater than or equal to " + least;
    }
}
