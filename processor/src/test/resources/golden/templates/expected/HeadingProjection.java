package iot;

import dev.armature.runtime.table.ItemProjection;
import dev.armature.runtime.table.ProjectionDecoder;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSource;
import javax.annotation.processing.Generated;

/** Reads a {@link Heading} from what is stored of a {@link Note}. */
@Generated("dev.armature.processor.MapperProcessor")
final class HeadingProjection extends ProjectionDecoder<Heading> {
    private static final AttributeName OWNER = AttributeName.of("tenant");
    private static final AttributeName TEXT = AttributeName.of("text");

    /** Reads through the table, and index {@code by-author}. */
    public static final ItemProjection<Note, Heading> OF_NOTE = new HeadingProjection().reading(OWNER, TEXT);

    private HeadingProjection() {
        super("Note");
    }

    @Override
    protected Heading readAttributes(AttributeSource source) {
        return new Heading(source.at(OWNER).string(), source.at(TEXT).string());
    }
}
