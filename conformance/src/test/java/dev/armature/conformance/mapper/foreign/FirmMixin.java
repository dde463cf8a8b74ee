package dev.armature.conformance.mapper.foreign;

import dev.armature.annotation.Document;
import dev.armature.annotation.Mixin;
import dev.armature.conformance.mapper.foreign.library.Firm;

/** Says that a {@link Firm} is stored as it is made. */
@Document
@Mixin(of = Firm.class)
interface FirmMixin {}
