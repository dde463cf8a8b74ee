package dev.armature.conformance.mapper.foreign;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Document;
import dev.armature.annotation.Mixin;
import dev.armature.conformance.mapper.foreign.library.Person;

/** Says how a {@link Person} is stored. */
@Document
@Mixin(of = Person.class)
interface PersonMixin {
    @Attribute(name = "n")
    String getName();
}
