package dev.armature.server.protocol.shape;

import dev.armature.server.protocol.JsonInput;
import java.util.regex.Pattern;

/**
 * The name of a table or index in a request about tables themselves; too short or long a name is reported before wrong
 * characters.
 *
 * @param mayBeArn whether an ARN may stand for it, which is looked into later
 */
public record NameShape(boolean mayBeArn) implements Shape<String> {
    /** The name of an index. */
    public static final NameShape INDEX = new NameShape(false);
    /** The name of a table, or its ARN. */
    public static final NameShape TABLE = new NameShape(true);

    private static final Limits LENGTH = new Limits(3, 255);
    private static final Limits ARN_LENGTH = Limits.atMost(1024);
    private static final Pattern PATTERN = Pattern.compile("[a-zA-Z0-9_.-]+");

    @Override
    public String read(JsonInput json) {
        return json.text();
    }

    @Override
    public void check(String name, Violations violations) {
        if (mayBeArn && name.startsWith("arn:")) {
            ARN_LENGTH.checkLength(name, name.length(), violations);
            return;
        }
        LENGTH.checkLength(name, name.length(), violations);
        if (!PATTERN.matcher(name).matches()) {
            violations.add(name, Violations.PATTERN + PATTERN.pattern());
        }
    }
}
