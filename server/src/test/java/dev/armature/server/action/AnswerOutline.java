package dev.armature.server.action;

import dev.armature.server.ApiModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The members of an answer without their values: {@code ConsumedCapacity{CapacityUnits TableName}}. Of lists and maps it
 * shows the element that has most to show; what an attribute's value holds it does not show.
 */
final class AnswerOutline {
    private final ApiModel model;
    private final Set<String> seen;

    /** Outlines answers of a model; {@code seen} gets the members that they have, as {@code Shape.Member}. */
    AnswerOutline(ApiModel model, Set<String> seen) {
        this.model = model;
        this.seen = seen;
    }

    String of(String shapeName, Object value) {
        Map<String, Object> shape = model.shape(shapeName);
        return switch ((String) shape.get("type")) {
            case "structure" -> structure(shapeName, (Map<?, ?>) value);
            case "list" ->
                longest((String) shape.get("member"), ((List<?>) value).stream().toList());
            case "map" -> longest((String) shape.get("value"), List.copyOf(((Map<?, ?>) value).values()));
            default -> "";
        };
    }

    private String longest(String shape, List<?> values) {
        return values.stream()
                .map(value -> of(shape, value))
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    private String structure(String shapeName, Map<?, ?> members) {
        String outline = members.entrySet().stream()
                .map(member -> member(shapeName, (String) member.getKey(), member.getValue()))
                .sorted()
                .collect(Collectors.joining(" ", "{", "}"));
        return shapeName.equals("AttributeValue") ? "" : outline;
    }

    private String member(String shapeName, String member, Object value) {
        seen.add(shapeName + "." + member);
        return member + of(model.memberShape(model.shape(shapeName), member), value);
    }
}
