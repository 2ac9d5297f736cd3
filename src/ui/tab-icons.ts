import { BookOpen, Eye, Lightbulb, SpellCheck, type LucideIcon } from 'lucide-react';
import type { PanelTab } from './panel/panel';

export const tabIcons: Record<PanelTab, LucideIcon> = {
  Preview: Eye,
  Suggestions: Lightbulb,
  Review: SpellCheck,
  Guide: BookOpen,
};
