package dev.armature.processor.writing;

import com.palantir.javapoet.MethodSpec;

/** Writes the method of a codec that reads what an index that does not hold everything has of the entity. */
final class PartReaderWriter {

    private PartReaderWriter() {}

    /** Returns the name of the method that reads a path's results. */
    static String name(QueryPath path) {
        return "read" + path.result().simpleName();
    }

    static MethodSpec write(QueryPath path, Values values) {
        return MethodSpec.methodBuilder(name(path))
                .returns(path.result())
                .addParameter(RuntimeTypes.ATTRIBUTE_SOURCE, "source")
                .addStatement("return $L", values.construct(path.result(), path.readable()))
                .build();
    }
}
