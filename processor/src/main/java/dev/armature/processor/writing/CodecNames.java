package dev.armature.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.armature.annotation.AttributeType;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.CodecModel;
import dev.armature.processor.model.CompositionModel;
import dev.armature.processor.model.DocumentModel;
import dev.armature.processor.model.EntityModel;
import dev.armature.processor.model.KeyTemplateModel;
import dev.armature.processor.model.ProjectionModel;
import dev.armature.processor.model.RecordModel;
import dev.armature.processor.model.ScalarKind;
import dev.armature.processor.model.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The constants of a record's codec: an attribute's name for each component, a converter for each enum and converter
 * class, and one for each component that is a list, set or map. Other generated types of the record name them too.
 */
final class CodecNames {

    /** The nested class that makes converters late, where making them at once could let two class initialisers wait. */
    static final String LATE = "Late";

    private static final String CONVERTER = "_CONVERTER";
    private static final String COMPONENT = "_COMPONENT";
    private static final String KEY = "_KEY";

    private final ClassName codec;
    private final boolean isInside;
    /** The type parameters of a codec that is given converters: it is made when they are there, long after its class. */
    private final List<String> parameters;

    private final Map<String, String> attributes;
    private final Map<CodecModel, String> leaves;
    private final Map<String, String> collections;
    /** By attribute, the constant for its place in composed keys; by index, that for the key, with an empty name for the table's. */
    private final Map<String, String> components;

    private final Map<String, String> keys;

    private CodecNames(
            ClassName codec,
            boolean isInside,
            List<String> parameters,
            Map<String, String> attributes,
            Map<CodecModel, String> leaves,
            Map<String, String> collections,
            Map<String, String> components,
            Map<String, String> keys) {
        this.codec = codec;
        this.isInside = isInside;
        this.parameters = parameters;
        this.attributes = attributes;
        this.leaves = leaves;
        this.collections = collections;
        this.components = components;
        this.keys = keys;
    }

    /** Names the constants of a record's codec, to be used in other types. */
    static CodecNames of(RecordModel record) {
        FreeNames names = new FreeNames("INSTANCE");
        // A constant would hide a type of its name where the type is used by a static method.
        record.attributes().forEach(attribute -> namedTypes(attribute).forEach(names::reserve));
        if (record instanceof ProjectionModel projection) {
            projection.sources().forEach(source -> names.reserve(ProjectionWriter.constant(source)));
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (AttributeModel attribute : record.ownAttributes()) {
            attributes.put(attribute.component(), names.take(Words.constant(attribute.component()), "_ATTRIBUTE"));
        }
        Map<CodecModel, String> leaves = new LinkedHashMap<>();
        Map<String, String> collections = new LinkedHashMap<>();
        for (AttributeModel attribute : record.attributes()) {
            nameLeaves(attribute.codec(), leaves, names);
            if (isComposed(attribute.codec())) {
                String constant = attributes.get(attribute.component()) + CONVERTER;
                // The converters of a generic document are made of those that it is given, and so are no constants.
                String name = TypeParameters.of(record).areNone() ? constant : attribute.component() + "Converter";
                collections.put(attribute.component(), names.take(name, CONVERTER));
            }
        }
        Map<String, String> components = new LinkedHashMap<>();
        Map<String, String> keys = new LinkedHashMap<>();
        CompositionModel composition = record.composition();
        for (KeyTemplateModel.Part part : composition.parts()) {
            AttributeModel attribute = part.attribute();
            nameLeaves(attribute.codec(), leaves, names);
            String constant = Words.constant(attribute.component()) + COMPONENT;
            components.put(attribute.name(), names.take(constant, COMPONENT));
        }
        composition.primary().ifPresent(key -> keys.put("", names.take("PRIMARY_KEY", KEY)));
        composition
                .indexes()
                .keySet()
                .forEach(index -> keys.put(index, names.take(Words.constantOf(index) + KEY, KEY)));
        return new CodecNames(
                codecOf(record),
                false,
                TypeParameters.of(record).names(),
                attributes,
                leaves,
                collections,
                components,
                keys);
    }

    /** Returns the first names of the types whose static members the codec uses for an attribute. */
    private static Stream<String> namedTypes(AttributeModel attribute) {
        Stream<TypeRef> defaulted =
                attribute.defaultText().stream().map(text -> attribute.codec().javaType());
        return Stream.concat(defaulted, namedTypes(attribute.codec())).map(JavaNames::outermost);
    }

    private static Stream<TypeRef> namedTypes(CodecModel model) {
        if (model instanceof CodecModel.Enumeration enumeration) {
            return Stream.of(enumeration.javaType());
        }
        if (model instanceof CodecModel.Converted converted) {
            return Stream.of(converted.converter());
        }
        return model.parts().stream().flatMap(CodecNames::namedTypes);
    }

    private static ClassName codecOf(RecordModel record) {
        if (record instanceof EntityModel entity) {
            return JavaNames.beside(record, entity.names().codec());
        }
        if (record instanceof ProjectionModel projection) {
            return JavaNames.beside(record, projection.readerName());
        }
        return JavaNames.beside(record, ((DocumentModel) record).codecName());
    }

    private static void nameLeaves(CodecModel model, Map<CodecModel, String> leaves, FreeNames names) {
        if (model instanceof CodecModel.Enumeration enumeration) {
            String name = Words.constant(enumeration.javaType().simpleName()) + CONVERTER;
            leaves.computeIfAbsent(model, leaf -> names.take(name, CONVERTER));
        } else if (model instanceof CodecModel.Converted converted && !converted.isSingleton()) {
            leaves.computeIfAbsent(withoutType(converted), leaf -> names.take(converterName(converted), CONVERTER));
        } else {
            model.parts().forEach(part -> nameLeaves(part, leaves, names));
        }
    }

    /** Returns the name of a converter's class as a constant; one that is called just Converter is named by its value. */
    private static String converterName(CodecModel.Converted converted) {
        String name = Words.constant(converted.converter().simpleName());
        if (name.endsWith(CONVERTER)) {
            return name;
        }
        return name.equals("CONVERTER")
                ? Words.constant(converted.javaType().simpleName()) + CONVERTER
                : name + CONVERTER;
    }

    /** A converter is one constant, whatever types its components declare. */
    private static CodecModel withoutType(CodecModel model) {
        return model instanceof CodecModel.Converted converted
                ? new CodecModel.Converted(
                        converted.javaType(), converted.converter(), converted.isSingleton(), AttributeType.AUTO)
                : model;
    }

    /** Returns whether a converter is made of others: that of a collection, or of a generic document. */
    static boolean isComposed(CodecModel model) {
        return !model.parts().isEmpty() && !isStringSet(model);
    }

    private static boolean isStringSet(CodecModel model) {
        return model instanceof CodecModel.SetOf set
                && set.element().scalarKind().filter(ScalarKind.STRING::equals).isPresent();
    }

    /**
     * Returns whether a collection holds a document that contains the record itself by way of another record: the two
     * codecs would then need each other to be made.
     */
    boolean isLate(AttributeModel attribute) {
        return parameters.isEmpty() && isLate(attribute.codec());
    }

    private static boolean isLate(CodecModel model) {
        boolean isInCycle =
                model instanceof CodecModel.Nested nested && nested.cycle().size() > 1;
        return isInCycle || model.parts().stream().anyMatch(CodecNames::isLate);
    }

    /** Returns the same names for use inside the codec. */
    CodecNames inside() {
        return new CodecNames(codec, true, parameters, attributes, leaves, collections, components, keys);
    }

    ClassName codec() {
        return codec;
    }

    /** Returns the converters of enums and of converter classes, with the name of each. */
    Map<CodecModel, String> leaves() {
        return leaves;
    }

    /** Returns what makes the converter of an enum or of a converter class. */
    static CodeBlock leaf(CodecModel model) {
        return model instanceof CodecModel.Converted converted
                ? CodeBlock.of("new $T()", JavaNames.classOf(converted.converter()))
                : CodeBlock.of(
                        "$T.enumOf($T.values())", RuntimeTypes.STANDARD_CONVERTERS, JavaNames.boxed(model.javaType()));
    }

    /** Returns the simple name of the constant for an attribute's name. */
    String constant(AttributeModel attribute) {
        return Objects.requireNonNull(attributes.get(attribute.component()), attribute.component());
    }

    /** Returns the simple name of the constant for the converter of a list, set or map. */
    String collection(AttributeModel attribute) {
        return Objects.requireNonNull(collections.get(attribute.component()), attribute.component());
    }

    /** Returns the simple name of the constant for the name of a time of expiry that is no component's. */
    String ttl() {
        String name = "TTL";
        while (attributes.containsValue(name)) {
            name += "_ATTRIBUTE";
        }
        return name;
    }

    /** Returns the simple name of the constant for a component's place in composed keys. */
    String componentConstant(AttributeModel attribute) {
        return Objects.requireNonNull(components.get(attribute.name()), attribute.component());
    }

    /** Returns the simple name of the constant for a composed key: of an index, or with an empty name of the table. */
    String keyConstant(String index) {
        return Objects.requireNonNull(keys.get(index), index);
    }

    /** Returns an expression for a component's place in composed keys. */
    CodeBlock component(AttributeModel attribute) {
        return member(componentConstant(attribute));
    }

    /** Returns an expression for a composed key: of an index, or with an empty name of the table. */
    CodeBlock key(String index) {
        return member(keyConstant(index));
    }

    /** Returns an expression for an attribute's name. */
    CodeBlock name(AttributeModel attribute) {
        return member(constant(attribute));
    }

    /** Returns expressions for the names of attributes. */
    List<CodeBlock> names(List<AttributeModel> keys) {
        return keys.stream().map(this::name).toList();
    }

    /** Returns an expression for the converter of an attribute's value. */
    CodeBlock converter(AttributeModel attribute) {
        String collection = collections.get(attribute.component());
        if (collection == null) {
            return converter(attribute.codec());
        }
        return member(isLate(attribute) ? LATE + "." + collection : collection);
    }

    /** Returns an expression for the converter of a value that may be inside another. */
    CodeBlock converter(CodecModel model) {
        String leaf = leaves.get(withoutType(model));
        if (leaf != null) {
            return member(leaf);
        }
        if (model instanceof CodecModel.Scalar scalar) {
            return CodeBlock.of("$T.$L()", RuntimeTypes.STANDARD_CONVERTERS, Scalars.converterMethod(scalar.kind()));
        }
        if (model instanceof CodecModel.Variable variable) {
            return CodeBlock.of(
                    "$N", TypeParameters.converter(variable.javaType().className()));
        }
        if (model instanceof CodecModel.Nested nested) {
            return document(nested);
        }
        if (model instanceof CodecModel.ListOf list) {
            return Layout.call(CodeBlock.of("$T.listOf", RuntimeTypes.STANDARD_CONVERTERS), converter(list.element()));
        }
        if (model instanceof CodecModel.MapOf map) {
            CodeBlock mapOf = CodeBlock.of("$T.mapOf", RuntimeTypes.STANDARD_CONVERTERS);
            return map.hasTextKeys()
                    ? Layout.call(mapOf, converter(map.value()))
                    : Layout.call(mapOf, converter(map.key()), converter(map.value()));
        }
        if (model instanceof CodecModel.Json json) {
            return Layout.call(CodeBlock.of("$T.json", RuntimeTypes.STANDARD_CONVERTERS), converter(json.value()));
        }
        if (model instanceof CodecModel.Compressed compressed) {
            return Layout.call(
                    CodeBlock.of("$T.compressed", RuntimeTypes.STANDARD_CONVERTERS),
                    converter(compressed.value()),
                    CodeBlock.of("$L", compressed.maxBytes()));
        }
        if (isStringSet(model)) {
            return CodeBlock.of("$T.stringSet()", RuntimeTypes.STANDARD_CONVERTERS);
        }
        if (model instanceof CodecModel.SetOf set) {
            return Layout.call(CodeBlock.of("$T.setOf", RuntimeTypes.STANDARD_CONVERTERS), ofSet(set));
        }
        return CodeBlock.of("$T.INSTANCE", JavaNames.classOf(((CodecModel.Converted) model).converter()));
    }

    /** Returns what a set is made of: its type is said where an application's converter may contradict it. */
    List<CodeBlock> ofSet(CodecModel.SetOf set) {
        CodeBlock element = converter(set.element());
        return set.element().scalarKind().isPresent()
                ? List.of(element)
                : List.of(element, CodeBlock.of("$T.$L", RuntimeTypes.ATTRIBUTE_TYPE, set.type()));
    }

    private CodeBlock document(CodecModel.Nested nested) {
        ClassName type = JavaNames.classOf(nested.codec());
        if (nested.arguments().isEmpty()) {
            return CodeBlock.of("$T.INSTANCE", type);
        }
        if (isInside && type.equals(codec) && isOwn(nested.arguments())) {
            return CodeBlock.of("this");
        }
        CodeBlock made = Layout.call(
                CodeBlock.of("new $T<>", type),
                nested.arguments().stream().map(this::converter).toList());
        // Codecs that make each other would do so without end.
        return isInside && !parameters.isEmpty() && !nested.cycle().isEmpty()
                ? Layout.call(CodeBlock.of("$T.late", RuntimeTypes.STANDARD_CONVERTERS), CodeBlock.of("() -> $L", made))
                : made;
    }

    private boolean isOwn(List<CodecModel> arguments) {
        return arguments.stream()
                .map(argument -> argument instanceof CodecModel.Variable variable
                        ? variable.javaType().className()
                        : "")
                .toList()
                .equals(parameters);
    }

    private CodeBlock member(String constant) {
        return isInside ? CodeBlock.of("$L", constant) : CodeBlock.of("$T.$L", codec, constant);
    }
}
