package iot;

import dev.armature.annotation.Attribute;
import dev.armature.annotation.Projection;

@Projection(of = Note.class)
record Heading(@Attribute(name = "tenant") String owner, String text) {}
