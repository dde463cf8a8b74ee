package dev.armature.server.protocol.shape;

import dev.armature.runtime.error.ValidationException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a request's parameters, and says it all in one message, as the service does. A missing
 * parameter or a wrong table name is reported without the rest, which may be wrong only because of it.
 */
public final class Violations {
    /** How a violation names what is wrong. Operations differ, as the service checks them in two ways. */
    public enum Style {
        /** {@code Value 'x' at 'returnValues'}: what is wrong is shown, and names begin with a small letter. */
        VALUES,
        /** As {@link #VALUES}, but of several values that break a limit only the first. */
        FIRST_VALUE,
        /** {@code Value at 'RequestItems'}: where it is, in the names of the request. */
        PLACES
    }

    static final String PATTERN = "satisfy regular expression pattern: ";
    static final String CHOICES = "satisfy enum value set: ";

    private static final int MAX_REPORTED = 10;
    private static final String TABLE_NAME = "tableName";

    private final Style style;
    private final List<String> path = new ArrayList<>();
    private final List<String> first = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private Violations(Style style) {
        this.style = style;
    }

    /**
     * Checks a request's parameters.
     *
     * @throws ValidationException if any is missing or breaks a limit
     */
    public static void refuse(StructureShape shape, Structure request, Style style) {
        Violations violations = new Violations(style);
        shape.check(request, violations);
        List<String> reported = violations.first.isEmpty() ? violations.others : violations.first;
        if (!reported.isEmpty()) {
            boolean onlyFirst = style == Style.FIRST_VALUE && violations.first.isEmpty();
            throw new ValidationException(message(reported, onlyFirst ? 1 : MAX_REPORTED));
        }
    }

    private static String message(List<String> all, int max) {
        List<String> reported = all.subList(0, Math.min(all.size(), max));
        return reported.size() + (reported.size() == 1 ? " validation error" : " validation errors") + " detected: "
                + String.join("; ", reported);
    }

    void enterMember(String name) {
        path.add(name);
    }

    void enterElement(int index) {
        path.add(Integer.toString(index + 1));
        path.add("member");
    }

    void enterEntry(String key) {
        path.add(key);
        path.add("member");
    }

    /** Leaves what was entered last. */
    void exit() {
        int last = path.size() - 1;
        if (path.remove(last).equals("member")) {
            path.remove(last - 1);
        }
    }

    /** Reports a member that is required and missing. */
    void addMissing() {
        first.add(violation(null, must("not be null")));
    }

    /** Reports a value that is not as it must be. */
    void add(Object value, String constraint) {
        boolean isTableName = path.size() == 1 && camelPath().equals(TABLE_NAME);
        (isTableName ? first : others).add(violation(value, must(constraint)));
    }

    /** Returns a constraint in the service's words. */
    static String must(String constraint) {
        return "Member must " + constraint;
    }

    /**
     * Reports a list or map that has a part which is not as it must be.
     *
     * @param parts what the service calls them
     */
    void addParts(Object whole, String parts, List<String> constraints) {
        others.add(violation(whole, parts + " must satisfy constraint: " + constraints));
    }

    private String violation(@Nullable Object value, String constraint) {
        String place = " failed to satisfy constraint: " + constraint;
        if (style == Style.PLACES) {
            return "Value at '" + String.join(".", path) + "'" + place;
        }
        return "Value " + (value == null ? "null" : "'" + value + "'") + " at '" + camelPath() + "'" + place;
    }

    private String camelPath() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < path.size(); i++) {
            boolean isMapKey = i + 1 < path.size() && path.get(i + 1).equals("member");
            text.append(i == 0 ? "" : ".").append(isMapKey ? path.get(i) : lowerFirst(path.get(i)));
        }
        return text.toString();
    }

    static String lowerFirst(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
