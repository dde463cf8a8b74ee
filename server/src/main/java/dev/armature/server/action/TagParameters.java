package dev.armature.server.action;

import static dev.armature.server.protocol.shape.Member.optional;
import static dev.armature.server.protocol.shape.Member.required;

import dev.armature.runtime.error.ValidationException;
import dev.armature.runtime.operation.Tag;
import dev.armature.server.protocol.Wording;
import dev.armature.server.protocol.shape.ListShape;
import dev.armature.server.protocol.shape.Member;
import dev.armature.server.protocol.shape.Structure;
import dev.armature.server.protocol.shape.StructureShape;
import dev.armature.server.protocol.shape.TextShape;
import java.util.List;

/** The parameters that label tables, and what they become. */
final class TagParameters {
    static final Member<String> RESOURCE_ARN = required("ResourceArn", TextShape.ofLength(1, 1283));

    private static final Member<String> KEY = optional("Key", TextShape.ANY);
    private static final Member<String> VALUE = optional("Value", TextShape.ANY);
    static final ListShape<Structure> TAGS_SHAPE = ListShape.of(StructureShape.of("Tag", KEY, VALUE));

    private TagParameters() {}

    static List<Tag> tags(List<Structure> tags) {
        return tags.stream().map(TagParameters::tag).toList();
    }

    private static Tag tag(Structure tag) {
        if (!tag.has(KEY)) {
            throw new ValidationException(Wording.tagWithout("Key"));
        }
        if (!tag.has(VALUE)) {
            throw new ValidationException(Wording.tagWithout("Value"));
        }
        return new Tag(tag.get(KEY), tag.get(VALUE));
    }
}
