package dev.armature.processor.writing;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes what reads the entries of an index that does not hold everything: {@code SongByAlbumDecoder}. */
final class DecoderWriter {

    private final QueryPath path;
    private final Values values;

    DecoderWriter(QueryPath path, CodecNames names) {
        this.path = path;
        this.values = new Values(names);
    }

    /** Returns the simple name of the decoder of a path's results. */
    static String name(QueryPath path) {
        return path.result().simpleName() + "Decoder";
    }

    TypeSpec write() {
        return TypeSpec.classBuilder(name(path))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.ITEM_DECODER, path.result()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement("super($S)", path.result().simpleName())
                        .build())
                .addMethod(MethodSpec.methodBuilder("readAttributes")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(path.result())
                        .addParameter(RuntimeTypes.ATTRIBUTE_SOURCE, "source")
                        .addStatement("return $L", values.construct(path.result(), path.readable()))
                        .build())
                .build();
    }
}
