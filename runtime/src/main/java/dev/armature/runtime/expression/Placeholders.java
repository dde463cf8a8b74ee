package dev.armature.runtime.expression;

import dev.armature.runtime.value.AttributeValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names as {@code #n0}, {@code #n1}, values as {@code :v0}, {@code :v1}: the same one for the same name or value. */
final class Placeholders implements Vocabulary {
    private final Expression.Substitutions taken;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<AttributeValue, String> values = new LinkedHashMap<>();
    private int nextName;
    private int nextValue;

    Placeholders(Expression.Substitutions taken) {
        this.taken = taken;
    }

    @Override
    public String name(String name) {
        return names.computeIfAbsent(name, absent -> freshName());
    }

    @Override
    public String value(AttributeValue value) {
        return values.computeIfAbsent(value, absent -> freshValue());
    }

    private String freshName() {
        String fresh;
        do {
            fresh = "#n" + nextName++;
        } while (taken.names().containsKey(fresh));
        return fresh;
    }

    private String freshValue() {
        String fresh;
        do {
            fresh = ":v" + nextValue++;
        } while (taken.values().containsKey(fresh));
        return fresh;
    }

    Expression.Substitutions substitutions() {
        Map<String, String> allNames = new LinkedHashMap<>(taken.names());
        names.forEach((name, placeholder) -> allNames.put(placeholder, name));
        Map<String, AttributeValue> allValues = new LinkedHashMap<>(taken.values());
        values.forEach((value, placeholder) -> allValues.put(placeholder, value));
        return new Expression.Substitutions(allNames, allValues);
    }
}
