package pages;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.codec.StandardConverters;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes a {@link Tree} as an item, and reads it back. */
@Generated("dev.armature.processor.MapperProcessor")
final class TreeCodec<U extends Comparable<U>, V> extends ItemCodec<Tree<U, V>> {
    static final AttributeName VALUE = AttributeName.of("value");
    static final AttributeName OTHER = AttributeName.of("other");
    static final AttributeName CHILDREN = AttributeName.of("children");

    private final AttributeConverter<U> uConverter;

    private final AttributeConverter<V> vConverter;

    private final AttributeConverter<List<Tree<U, V>>> childrenConverter;

    /** Creates the codec of documents whose type arguments these converters store. */
    TreeCodec(AttributeConverter<U> uConverter, AttributeConverter<V> vConverter) {
        super("Tree");
        this.uConverter = uConverter;
        this.vConverter = vConverter;
        this.childrenConverter = StandardConverters.listOf(this);
    }

    @Override
    protected void writeAttributes(Tree<U, V> tree, AttributeSink sink) {
        uConverter.write(tree.value(), sink.attribute(VALUE));
        vConverter.write(tree.other(), sink.attribute(OTHER));
        childrenConverter.write(tree.children(), sink.attribute(CHILDREN));
    }

    @Override
    protected Tree<U, V> readAttributes(AttributeSource source) {
        return new Tree<>(
                uConverter.read(source.at(VALUE)),
                vConverter.read(source.at(OTHER)),
                childrenConverter.read(source.at(CHILDREN)));
    }
}
