package dev.armature.runtime.codec;

import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;
import dev.armature.runtime.value.AttributeType;
import dev.armature.runtime.value.AttributeValue;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** Sets as SS, NS or BS, member by member. */
final class SetConverter<E> implements AttributeConverter<Set<E>> {
    static final AttributeConverter<Set<String>> STRINGS =
            new SetConverter<>(StandardConverters.string(), AttributeType.SS);

    private final AttributeConverter<E> element;
    private final AttributeType setType;

    SetConverter(AttributeConverter<E> element, AttributeType setType) {
        boolean fits = (setType == AttributeType.SS && element.type() == AttributeType.S)
                || (setType == AttributeType.NS && element.type() == AttributeType.N)
                || (setType == AttributeType.BS && element.type() == AttributeType.B);
        if (!fits) {
            throw new IllegalArgumentException(setType + " cannot hold members of type " + element.type());
        }
        this.element = element;
        this.setType = setType;
    }

    @Override
    public AttributeType type() {
        return setType;
    }

    @Override
    public void write(Set<E> value, AttributeSink sink) {
        if (value.size() > 1 && !(element instanceof StandardConverter<E> standard && standard.keepsApart())) {
            requireDistinct(value);
        }
        sink.startSet(setType);
        for (E member : value) {
            element.write(Objects.requireNonNull(member, "the set holds null"), sink);
        }
        sink.endSet();
    }

    private void requireDistinct(Set<E> value) {
        Set<AttributeValue> stored = new HashSet<>(2 * value.size());
        for (E member : value) {
            AttributeValue form = element.toValue(Objects.requireNonNull(member, "the set holds null"));
            if (!stored.add(form)) {
                throw new IllegalArgumentException("two members of the set are both stored as " + form);
            }
        }
    }

    @Override
    public Set<E> read(AttributeSource source) {
        source.require(setType);
        source.enter();
        Set<E> members = new LinkedHashSet<>();
        while (source.next()) {
            members.add(element.read(source));
        }
        source.exit();
        return Collections.unmodifiableSet(members);
    }
}
