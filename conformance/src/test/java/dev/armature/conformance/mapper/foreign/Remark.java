package dev.armature.conformance.mapper.foreign;

import dev.armature.annotation.Item;
import dev.armature.annotation.Key;

/** Something to remember of a person. */
@Item(type = "remark")
@Key(partition = "PERSON#{personId}", sort = "REMARK#{number:4}")
record Remark(String personId, int number, String text) implements Entry {}
