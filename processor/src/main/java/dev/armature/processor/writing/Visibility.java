package dev.armature.processor.writing;

import dev.armature.processor.model.MappedModel;
import javax.lang.model.element.Modifier;

/** How far generated types are seen: as far as the record that they are generated for. */
final class Visibility {

    private static final Modifier[] PUBLIC = {Modifier.PUBLIC};
    private static final Modifier[] PUBLIC_FINAL = {Modifier.PUBLIC, Modifier.FINAL};
    private static final Modifier[] PACKAGE = {};
    private static final Modifier[] PACKAGE_FINAL = {Modifier.FINAL};

    private Visibility() {}

    static Modifier[] of(MappedModel record) {
        return record.isPublic() ? PUBLIC : PACKAGE;
    }

    static Modifier[] ofFinalClass(MappedModel record) {
        return record.isPublic() ? PUBLIC_FINAL : PACKAGE_FINAL;
    }
}
