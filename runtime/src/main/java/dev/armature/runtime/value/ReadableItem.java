package dev.armature.runtime.value;

import java.util.List;

/** An item that can also be read: what answers carry, whichever client gave them. */
public interface ReadableItem extends WritableItem {
    /** Returns a new source that stands before the item's attributes. */
    AttributeSource source();

    /** Returns an item of these attributes, those that this one has, in the order of the list. */
    default Item only(List<AttributeName> attributes) {
        AttributeSource source = source();
        ItemSink sink = new ItemSink();
        for (int i = 0; i < attributes.size(); i++) {
            AttributeName attribute = attributes.get(i);
            if (source.find(attribute)) {
                sink.attribute(attribute);
                source.copyTo(sink);
            }
        }
        return sink.toItem();
    }
}
