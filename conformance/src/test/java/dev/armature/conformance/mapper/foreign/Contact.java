package dev.armature.conformance.mapper.foreign;

import dev.armature.annotation.Flatten;
import dev.armature.annotation.Item;
import dev.armature.annotation.Key;
import dev.armature.conformance.mapper.foreign.library.Firm;
import dev.armature.conformance.mapper.foreign.library.Person;
import java.util.Optional;

/** A person, who may have a firm; keys are composed of what is in them. */
@Item(type = "contact")
@Key(partition = "PERSON#{personId}", sort = "PROFILE")
@Key(index = "by-name", partition = "NAME#{personName}", sort = "{firmName}")
record Contact(
        @Flatten(mixin = PersonMixin.class) Person person,
        @Flatten(prefix = "firm_", mixin = FirmMixin.class) Optional<Firm> firm)
        implements Entry {}
