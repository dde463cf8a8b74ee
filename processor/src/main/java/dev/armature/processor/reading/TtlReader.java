package dev.armature.processor.reading;

import dev.armature.annotation.Ttl;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.TtlModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads {@link Ttl} of a record and of its components. */
final class TtlReader {

    private TtlReader() {}

    static List<TtlModel> read(TypeElement type, List<AttributeModel> attributes) {
        Stream<TtlModel> onType = AnnotationReader.find(type, Ttl.class).stream()
                .map(annotation -> new TtlModel(
                        annotation.text("attribute"),
                        Optional.of(new TtlModel.Derived(annotation.text("from"), annotation.text("after"))),
                        annotation.origin()));
        Stream<TtlModel> onComponents = attributes.stream()
                .flatMap(attribute -> attribute.policy().ttl().stream()
                        .map(origin -> new TtlModel(attribute.attribute(), Optional.empty(), origin)));
        return Stream.concat(onType, onComponents).toList();
    }
}
