package dev.armature.processor.validation;

import dev.armature.processor.diagnostic.Diagnostics;
import dev.armature.processor.diagnostic.RuleId;
import dev.armature.processor.model.AttributeModel;
import dev.armature.processor.model.Declared;
import dev.armature.processor.model.IndexModel;
import dev.armature.processor.model.RecordModel;
import dev.armature.processor.model.TableModel;
import java.nio.charset.StandardCharsets;

/** An attribute's name has at most 65,535 bytes; that of a key, and of one that an index includes, at most 255. */
final class AttributeNameLengthRule implements Rule.OfRecord, Rule.OfTable {

    private static final int MOST_BYTES = 65_535;
    private static final int MOST_BYTES_IN_SCHEMA = 255;
    private static final int MOST_CHARACTERS_OF_COMPONENT = 100;

    @Override
    public RuleId id() {
        return RuleId.ATTRIBUTE_NAME_LENGTH;
    }

    @Override
    public void check(RecordModel record, Diagnostics diagnostics) {
        for (AttributeModel attribute : record.attributes()) {
            checkComponent(attribute, diagnostics);
            boolean isKey = !attribute.keyUses().isEmpty();
            check(
                    attribute.attribute(),
                    isKey ? "a key attribute" : "an attribute",
                    isKey ? MOST_BYTES_IN_SCHEMA : MOST_BYTES,
                    diagnostics);
        }
    }

    /** Generated types are named after components, and their files by three names at most in 255 bytes. */
    private void checkComponent(AttributeModel attribute, Diagnostics diagnostics) {
        int length = attribute.component().length();
        if (length > MOST_CHARACTERS_OF_COMPONENT) {
            diagnostics.error(id(), attribute.origin(), """
                    A component's name of %d characters is too long: types are generated that are named after it, and \
                    their files could not be written. Shorten it to %d, and keep the attribute's name with \
                    @Attribute(name = …).""".formatted(length, MOST_CHARACTERS_OF_COMPONENT));
        }
    }

    @Override
    public void check(TableModel table, Diagnostics diagnostics) {
        for (IndexModel index : table.indexes()) {
            for (Declared<String> name : index.include()) {
                check(name, "an attribute that an index includes", MOST_BYTES_IN_SCHEMA, diagnostics);
            }
        }
    }

    private void check(Declared<String> name, String role, int most, Diagnostics diagnostics) {
        int bytes = name.value().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > most) {
            diagnostics.error(id(), name.origin(), """
                    A name of %d bytes is too long for %s: %d are possible. The service would refuse it with a \
                    ValidationException. Shorten it with @Attribute(name = …).""".formatted(bytes, role, most));
        }
    }
}
