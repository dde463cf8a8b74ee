package dev.armature.server.action;

import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.operation.Tag;
import dev.armature.server.protocol.shape.ListShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;
import java.util.List;

/** The parameters that label tables, and what they become. */
final class TagParameters {
    static final TextShape KEY_SHAPE = TextShape.ofLength(1, 128);
    static final Member<String> RESOURCE_ARN = required("ResourceArn", TextShape.ofLength(1, 1283));

    private static final Member<String> KEY = required("Key", KEY_SHAPE);
    private static final Member<String> VALUE = required("Value", TextShape.ofLength(0, 256));
    static final ListShape<Structure> TAGS_SHAPE = ListShape.of(StructureShape.of("Tag", KEY, VALUE));

    private TagParameters() {}

    static List<Tag> tags(List<Structure> tags) {
        return tags.stream().map(tag -> new Tag(tag.get(KEY), tag.get(VALUE))).toList();
    }
}
