import { BookOpen, Eye, Lightbulb, type LucideIcon } from 'lucide-react';
import type { PanelTab } from './panel/panel';

export const tabIcons: Record<PanelTab, LucideIcon> = {
  Preview: Eye,
  Suggestions: Lightbulb,
  Guide: BookOpen,
};
