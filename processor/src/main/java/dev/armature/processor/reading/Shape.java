package dev.armature.processor.reading;

import dev.armature.processor.model.ShapeModel;
import java.util.List;

/**
 * What a type consists of, and how generated code takes a value of it apart and puts one together.
 *
 * @param members what may be stored, in the order in which a value is made of it
 * @param model how it is taken apart and put together
 */
record Shape(List<Member> members, ShapeModel model) {

    Shape {
        members = List.copyOf(members);
    }
}
