package money;

import dev.armature.runtime.codec.AttributeConverter;
import dev.armature.runtime.value.*;

public final class Levels implements AttributeConverter<Level> {
  public static final Levels INSTANCE = new Levels();

  private Levels() {}

  @Override
  public AttributeType type() {
    return AttributeType.N;
  }

  @Override
  public void write(Level value, AttributeSink sink) {
    sink.number(value.value());
  }

  @Override
  public Level read(AttributeSource source) {
    return new Level(source.intNumber());
  }
}
