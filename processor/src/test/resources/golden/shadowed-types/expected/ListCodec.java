package shadow;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.lang.Override;
import javax.annotation.processing.Generated;

/** Writes a {@link List} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
public final class ListCodec extends ItemCodec<List> {
    /** The codec; it has no state of its own. */
    public static final ListCodec INSTANCE = new ListCodec();

    static final AttributeName LIST = AttributeName.of("list");
    static final AttributeName OPTIONAL = AttributeName.of("optional");

    static final AttributeConverter<java.util.List<List>> LIST_CONVERTER =
            StandardConverters.listOf(ListCodec.INSTANCE);

    private ListCodec() {
        super("List");
    }

    @Override
    protected void writeAttributes(List list, AttributeSink sink) {
        LIST_CONVERTER.write(list.list(), sink.attribute(LIST));
        OptionalCodec.INSTANCE.write(list.optional(), sink.attribute(OPTIONAL));
    }

    @Override
    protected List readAttributes(AttributeSource source) {
        return new List(LIST_CONVERTER.read(source.at(LIST)), OptionalCodec.INSTANCE.read(source.at(OPTIONAL)));
    }
}
