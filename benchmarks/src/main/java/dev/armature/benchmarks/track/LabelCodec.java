package dev.armature.benchmarks.track;

import dev.armature.runtime.codec.ItemCodec;
import dev.armature.runtime.value.AttributeName;
import dev.armature.runtime.value.AttributeSink;
import dev.armature.runtime.value.AttributeSource;

/** Writes a {@link Label} as a map, and reads it back. */
public final class LabelCodec extends ItemCodec<Label> {
    /** The codec; it has no state. */
    public static final LabelCodec INSTANCE = new LabelCodec();

    static final AttributeName NAME = AttributeName.of("name");
    static final AttributeName COUNTRY = AttributeName.of("country");
    static final AttributeName FOUNDED = AttributeName.of("founded");

    private LabelCodec() {
        super("Label");
    }

    @Override
    protected void writeAttributes(Label label, AttributeSink sink) {
        sink.attribute(NAME).string(label.name());
        sink.attribute(COUNTRY).string(label.country());
        sink.attribute(FOUNDED).number(label.founded());
    }

    @Override
    protected Label readAttributes(AttributeSource source) {
        return new Label(
                source.find(NAME) ? source.string() : missing(NAME),
                source.find(COUNTRY) ? source.string() : missing(COUNTRY),
                source.find(FOUNDED) ? source.intNumber() : missing(FOUNDED));
    }
}
