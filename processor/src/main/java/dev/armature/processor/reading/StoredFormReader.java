package dev.armature.processor.reading;

import dev.armature.annotation.AttributeType;
import dev.armature.annotation.Compressed;
import dev.armature.annotation.Converted;
import dev.armature.annotation.Json;
import dev.armature.annotation.Ttl;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.ScalarKind;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Decides how a component is stored: by its converter, by its type, and as JSON or compressed where it says so. */
final class StoredFormReader {

    private final CodecResolver codecs;
    private final ConverterReader converters;

    StoredFormReader(JavaTypes types) {
        this.converters = new ConverterReader(types);
        this.codecs = new CodecResolver(types, converters);
    }

    /**
     * Returns the stored form; empty where there is none, which has been reported.
     *
     * @param type the type of the component's value
     * @param requested the type that the component's {@code @Attribute} declares, or {@code AUTO}
     */
    Optional<CodecModel> read(TypeMirror type, AttributeType requested, Site site) {
        Optional<AnnotationReader> json = site.find(Json.class);
        Optional<AnnotationReader> compressed = site.find(Compressed.class);
        boolean isOpaque = json.isPresent() || compressed.isPresent();
        if (isOpaque && !KeyReader.uses(site.member()).isEmpty()) {
            return site.refuse(
                    RuleId.OPAQUE_VALUE,
                    "`%s` is a key, which DynamoDB compares, and JSON or compressed bytes have no order or equality of their own. Drop one of the two."
                            .formatted(site.component()));
        }
        return plain(type, isOpaque ? AttributeType.AUTO : requested, site)
                .map(plain -> json.isPresent() ? new CodecModel.Json(plain) : plain)
                .flatMap(plain ->
                        compressed.isPresent() ? compressed(plain, compressed.get(), site) : Optional.of(plain));
    }

    private Optional<CodecModel> plain(TypeMirror type, AttributeType requested, Site site) {
        return site.find(Converted.class)
                .map(annotation -> converters.read(annotation, type, requested, site))
                .orElseGet(() ->
                        codecs.resolve(type, site).map(codec -> expiring(requestedAs(codec, requested), site)));
    }

    /** What says when an item expires is stored in the one form that the service understands. */
    private static CodecModel expiring(CodecModel codec, Site site) {
        return codec instanceof CodecModel.Scalar scalar
                        && scalar.kind() == ScalarKind.INSTANT
                        && site.find(Ttl.class).isPresent()
                ? new CodecModel.Scalar(scalar.javaType(), ScalarKind.EPOCH_SECONDS)
                : codec;
    }

    private static CodecModel requestedAs(CodecModel codec, AttributeType requested) {
        return codec instanceof CodecModel.Converted converted && converted.type() == AttributeType.AUTO
                ? converted.as(requested)
                : codec;
    }

    private static Optional<CodecModel> compressed(CodecModel plain, AnnotationReader annotation, Site site) {
        boolean isBytes = switch (plain.type()) {
            case S, B -> true;
            // A converter may write either, which is seen when it does.
            case AUTO -> plain instanceof CodecModel.Converted;
            case N, BOOL, L, M, SS, NS, BS -> false;
        };
        if (!isBytes) {
            return site.refuse(
                    RuleId.OPAQUE_VALUE,
                    annotation.origin(),
                    "@Compressed takes what is stored as a string or as bytes, and `%s` is of type `%s`. Add @Json."
                            .formatted(site.component(), plain.javaType()));
        }
        long maxBytes = annotation.number("maxBytes").value();
        if (maxBytes < 1) {
            return site.refuse(
                    RuleId.OPAQUE_VALUE,
                    annotation.number("maxBytes").origin(),
                    "@Compressed of `%s` allows %d bytes, which leaves no value. Give at least 1."
                            .formatted(site.component(), maxBytes));
        }
        return Optional.of(new CodecModel.Compressed(plain, maxBytes));
    }
}
