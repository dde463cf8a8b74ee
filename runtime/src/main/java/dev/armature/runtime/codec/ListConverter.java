package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Lists as L, element by element. */
final class ListConverter<E> implements AttributeConverter<List<E>> {
    private final AttributeConverter<E> element;

    ListConverter(AttributeConverter<E> element) {
        this.element = element;
    }

    @Override
    public AttributeType type() {
        return AttributeType.L;
    }

    @Override
    public void write(List<E> value, AttributeSink sink) {
        sink.startList();
        for (E each : value) {
            element.write(Objects.requireNonNull(each, "the list holds null"), sink);
        }
        sink.endList();
    }

    @Override
    public List<E> read(AttributeSource source) {
        source.require(AttributeType.L);
        List<E> elements = new ArrayList<>(source.enter());
        while (source.next()) {
            elements.add(element.read(source));
        }
        source.exit();
        return Collections.unmodifiableList(elements);
    }
}
